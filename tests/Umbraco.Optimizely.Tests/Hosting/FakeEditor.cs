using System.Globalization;
using NSubstitute;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Tests.Hosting;

internal sealed class FakeEditor : ICurrentEditor
{
    public bool IsSignedIn { get; set; } = true;

    public Guid Key { get; set; } = Guid.NewGuid();

    public string Name { get; set; } = "Ada Admin";

    public bool IsAdmin { get; set; } = true;

    public CultureInfo Language => CultureInfo.InvariantCulture;

    public IUser User { get; set; } = Substitute.For<IUser>();

    public HashSet<string> Sections { get; } = new(StringComparer.OrdinalIgnoreCase) { "content", "settings" };

    public bool HasSection(string alias) => Sections.Contains(alias);
}
