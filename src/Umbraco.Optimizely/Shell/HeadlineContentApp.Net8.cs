using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;

namespace Umbraco.Optimizely.Shell;

/// <summary>
/// The Headline test tab of documents; unsaved ones too, where it says to save first. A manifest could not leave out content
/// templates, elements and the recycle bin. It is asked whenever content is opened, so it looks nothing up.
/// </summary>
internal sealed class HeadlineContentApp(IHostingEnvironment hosting) : IContentAppFactory
{
    /// <summary>Its name in the language of the user is the text <c>apps/optimizely</c>.</summary>
    private const string Alias = "optimizely";

    public ContentApp? GetContentAppFor(object source, IEnumerable<IReadOnlyUserGroup> userGroups) =>
        source is IContent { Blueprint: false, Trashed: false, ContentType.IsElement: false }
            ? new ContentApp
            {
                Alias = Alias,
                Name = "Headline test",
                Icon = "icon-lab",
                View = hosting.ToAbsolute(ShellRegistration.Folder + "v13/content-app.html"),
            }
            : null;
}
