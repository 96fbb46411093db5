using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;
using TestSite.Host.Users;

namespace TestSite.Host.Storage;

public sealed partial class AuditLog
{
    public Task<Attempt<AuditLogOperationStatus>> AddAsync(AuditType type, Guid userKey, int objectId, string? entityType, string? comment = null, string? parameters = null)
    {
        if (DemoUsers.All.FirstOrDefault(u => u.Key == userKey) is not { } user)
        {
            return Task.FromResult(Attempt.Fail(AuditLogOperationStatus.UserNotFound));
        }

        Add(type, user.Id, objectId, entityType, comment ?? string.Empty, parameters);
        return Task.FromResult(Attempt.Succeed(AuditLogOperationStatus.Success));
    }
}
