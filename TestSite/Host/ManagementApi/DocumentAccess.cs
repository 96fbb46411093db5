using Microsoft.AspNetCore.Http;
using TestSite.Host.Content;
using TestSite.Host.Storage;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace TestSite.Host.ManagementApi;

/// <summary>Whether the signed-in user may do something to a document, and the log of what was done.</summary>
internal sealed class DocumentAccess(IContentPermissionService permissions, IBackOfficeSecurityAccessor security, DocumentStore store, AuditLog audit)
{
    public const string Read = "Umb.Document.Read";
    public const string Create = "Umb.Document.Create";
    public const string Update = "Umb.Document.Update";
    public const string Publish = "Umb.Document.Publish";
    public const string Unpublish = "Umb.Document.Unpublish";
    public const string Delete = "Umb.Document.Delete";
    public const string Move = "Umb.Document.Move";
    public const string Copy = "Umb.Document.Duplicate";

    private IUser User => security.BackOfficeSecurity?.CurrentUser ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Null when it is allowed; else the answer: 404 or 403.</summary>
    public async Task<IResult?> RefuseAsync(Guid key, string verb) =>
        await permissions.AuthorizeAccessAsync(User, key, verb) switch
        {
            ContentAuthorizationStatus.Success => null,
            ContentAuthorizationStatus.NotFound => NotFound(),
            _ => Forbidden(),
        };

    /// <summary>The same for the root of the tree.</summary>
    public async Task<IResult?> RefuseAtRootAsync(string verb) =>
        await permissions.AuthorizeRootAccessAsync(User, verb) == ContentAuthorizationStatus.Success ? null : Forbidden();

    /// <summary>The same for a place in the tree; null: its root.</summary>
    public Task<IResult?> RefuseBelowAsync(Guid? parent, string verb) => parent is { } key ? RefuseAsync(key, verb) : RefuseAtRootAsync(verb);

    /// <summary>200, or how the CMS says that a handler cancelled it.</summary>
    public IResult Answer(Guid key, SiteOutcome outcome, AuditType done, string? cultures = null)
    {
        if (!outcome.Done)
        {
            return Results.Problem(
                title: "Cancelled by notification",
                detail: outcome.Messages.Count > 0 ? string.Join(' ', outcome.Messages) : "A notification handler prevented the operation.",
                statusCode: StatusCodes.Status400BadRequest,
                type: "Error",
                extensions: new Dictionary<string, object?> { ["operationStatus"] = "CancelledByNotification" });
        }

        if (store.Find(key) is { } document)
        {
            audit.Add(done, User.Id, document.Id, "Document", string.Empty, cultures);
        }

        return Results.Ok();
    }

    private static IResult NotFound() =>
        Results.Problem(title: "The requested document could not be found", statusCode: StatusCodes.Status404NotFound, type: "Error");

    private static IResult Forbidden() =>
        Results.Problem(title: "The user may not do this to the document", statusCode: StatusCodes.Status403Forbidden, type: "Error");
}
