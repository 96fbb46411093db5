using System.Globalization;
using Umbraco.Cms.Core.Models.Membership;

namespace Umbraco.Optimizely.Security;

/// <summary>The person signed in to the back office in this request.</summary>
internal interface ICurrentEditor
{
    /// <summary>Whether anybody is signed in. The other members throw when not.</summary>
    bool IsSignedIn { get; }

    Guid Key { get; }

    string Name { get; }

    /// <summary>Whether the person belongs to the group of administrators.</summary>
    bool IsAdmin { get; }

    /// <summary>The language the person has chosen for the back office.</summary>
    CultureInfo Language { get; }

    IUser User { get; }

    /// <summary>Whether the person may use a section, by its server-side alias such as <c>content</c>.</summary>
    bool HasSection(string alias);
}
