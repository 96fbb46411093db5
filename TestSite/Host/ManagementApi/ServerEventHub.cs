using Microsoft.AspNetCore.SignalR;

namespace TestSite.Host.ManagementApi;

/// <summary>The client listens here for changes by other editors; the test site sends none.</summary>
internal sealed class ServerEventHub : Hub;
