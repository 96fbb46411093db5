using System.Text.Json;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>Renamed and moved documents: the test goes on counting, at the new address and at those before.</summary>
public sealed class AddressTests(SharedHost shared) : FollowingTestBase(shared)
{
    private const string First = "https://www.example.com/about/";
    private const string Second = "https://www.example.com/company/about/";

    [Fact]
    public async Task Follow_Moved_CountsTheNewAndTheOldAddress()
    {
        var record = await Host.RunAsync();

        Move(Second);
        await Host.FollowAsync();
        await Host.FollowAsync();

        var opened = await PageAsync(record.OpenedPageId);
        Assert.Equal(Second, opened.EditUrl);
        Assert.Equal([Second, First], Values(opened));
        Assert.Equal(Second, (await PageAsync(record.PageId)).EditUrl);
        Assert.Equal("running", await Host.StatusAsync(record));
        Assert.Equal(2, Host.Sandbox.Control.Calls("update_page").Count);
        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(("addressFollowed", true, "Carl Colleague"), (warning.Code, warning.IsInformation, warning.By));
        Assert.Equal((HistoryKind.AddressChanged, Second), ((await Host.AgainAsync(record)).Notes.History[^1].Kind, (await Host.AgainAsync(record)).Notes.History[^1].Text));
    }

    [Fact]
    public async Task Follow_MovedADayAgo_IsNoNewsAnyMore()
    {
        var record = await Host.RunAsync();
        Move(Second);
        await Host.FollowAsync();

        Host.Time.Advance(TimeSpan.FromDays(2));

        Assert.Empty((await Host.ShowAsync(record)).Warnings);
    }

    [Fact]
    public async Task Follow_MovedThereAndBack_CountsEachAddressOnce()
    {
        var record = await Host.RunAsync();
        Move(Second);
        await Host.FollowAsync();

        Move(First);
        await Host.FollowAsync();

        Assert.Equal([First, Second], Values(await PageAsync(record.OpenedPageId)));
    }

    [Fact]
    public async Task Follow_AnotherHostName_TheTestIsActiveOnBoth()
    {
        var record = await Host.RunAsync("clicks");

        Move("https://shop.example.org/about/");
        await Host.FollowAsync();

        Assert.Equal(["https://shop.example.org", "https://www.example.com"], Values(await PageAsync(record.PageId)));
    }

    [Fact]
    public async Task Follow_ConditionsOfTheSitesOwn_StayAsTheyAre()
    {
        Host.Package.Settings = new OptimizelySettings { Targeting = new TargetingSetting(TargetingMatch.Substring, "example") };
        var record = await Host.RunAsync();

        Move("https://shop.example.org/about/");
        await Host.FollowAsync();

        Assert.Equal(["example"], Values(await PageAsync(record.PageId)));
        Assert.Equal(2, Values(await PageAsync(record.OpenedPageId)).Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Follow_OptimizelyFails_IsToldAndTriedAgainLater(int call)
    {
        var record = await Host.RunAsync();
        Host.Calls.Before("PATCH pages", call, () => Host.Sandbox.Control.AddFault(
            new SandboxFault { Operation = "update_page", Kind = SandboxFaultKind.Status, Status = 403 }));

        Move(Second);
        await Host.FollowAsync();

        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(("addressUnknown", "follow"), (warning.Code, Assert.Single(warning.Actions)));
        Assert.Contains("may not do this", warning.Detail, StringComparison.Ordinal);

        // Not at once: Optimizely is not hammered.
        Host.Calls.Clear();
        await Host.FollowAsync();
        Assert.Equal("addressUnknown", Assert.Single((await Host.ShowAsync(record)).Warnings).Code);

        Host.Time.Advance(TimeSpan.FromMinutes(1));
        await Host.FollowAsync();
        Assert.Equal("addressFollowed", Assert.Single((await Host.ShowAsync(record)).Warnings).Code);
        Assert.Equal([Second, First], Values(await PageAsync(record.OpenedPageId)));
    }

    [Fact]
    public async Task TryNow_AfterAFailure_DoesNotWait()
    {
        var record = await Host.RunAsync();
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_page", Kind = SandboxFaultKind.Status, Status = 503 });
        Move(Second);
        await Host.FollowAsync();

        await Host.Get<FollowingService>().FollowAsync(record.Id, Cancel);

        Assert.Equal([Second, First], Values(await PageAsync(record.OpenedPageId)));
    }

    [Fact]
    public async Task Follow_MovedAgainBeforeOptimizelyKnew_SendsTheLastAddress()
    {
        var record = await Host.RunAsync();
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_page", Kind = SandboxFaultKind.Status, Status = 503 });
        Move(Second);
        await Host.FollowAsync();

        Move("https://www.example.com/third/");
        await Host.FollowAsync();

        Assert.Equal(["https://www.example.com/third/", Second, First], Values(await PageAsync(record.OpenedPageId)));
    }

    [Fact]
    public async Task Follow_ManyMoves_KeepTheNewestAddresses()
    {
        var record = await Host.CreateAsync();
        for (var i = 0; i < AddressFollowing.MostUrls + 5; i++)
        {
            Move($"https://www.example.com/{i}/");
            await Host.FollowAsync();
        }

        var values = Values(await PageAsync(record.OpenedPageId));
        Assert.Equal((AddressFollowing.MostUrls, "https://www.example.com/24/"), (values.Length, values[0]));
    }

    [Fact]
    public async Task Retry_MovedWhileTheCreationHadFailed_IsFollowedOnceItIsComplete()
    {
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = "create_experiment", Kind = SandboxFaultKind.Status, Status = 403 });
        var record = await Host.CreateAsync();
        Move(Second);
        await Host.FollowAsync();
        Assert.Equal(RecordState.Failed, (await Host.AgainAsync(record)).State);

        await Host.Service.RetryAsync(record.Id, Cancel);
        await Host.FollowAsync();

        Assert.Equal([Second, First], Values(await PageAsync(record.OpenedPageId)));
    }

    private static string[] Values(OptimizelyPage page)
        => JsonDocument.Parse(page.Conditions!).RootElement[1].EnumerateArray().Skip(1).Select(leaf => leaf.GetProperty("value").GetString()!).ToArray();

    private void Move(string url) => Host.Change(d => d with { Url = new Uri(url) });

    private Task<OptimizelyPage> PageAsync(long? id) => Host.Client.Pages.GetAsync(id!.Value, Cancel);
}
