using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

/// <summary>
/// The way to Optimizely's consent page and back: 256 random bits, stored hashed, good for ten minutes, one return and one person.
/// </summary>
internal sealed class OAuthStates(IOptimizelyDbContextFactory contexts, ISecretProtector protector, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private const int StateBytes = 32;

    /// <summary>Starts the way for a person; what the same person began before is dropped.</summary>
    /// <returns>The state for the consent page.</returns>
    public async Task<string> BeginAsync(Guid userKey, Uri redirectUri, CancellationToken cancellationToken)
    {
        string state = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(StateBytes));
        DateTimeOffset now = time.GetUtcNow();

        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        DateTimeOffset old = now - TimeSpan.FromDays(1);
        await context.Set<OAuthStateRecord>()
            .Where(record => record.UserKey == userKey || record.ExpiresAt < old)
            .ExecuteDeleteAsync(cancellationToken);

        context.Add(new OAuthStateRecord
        {
            Id = Guid.NewGuid(),
            StateHash = Hash(state),
            UserKey = userKey,
            RedirectUri = redirectUri.OriginalString,
            CreatedAt = now,
            ExpiresAt = now + Lifetime,
        });
        await context.SaveChangesAsync(cancellationToken);
        return state;
    }

    /// <summary>Takes what a browser came back with. Nobody is signed in here: only the state gives the right.</summary>
    /// <returns>False when the state is not one that is being waited for.</returns>
    public async Task<bool> ReceiveAsync(string state, string? code, CancellationToken cancellationToken)
    {
        string hash = Hash(state);
        string? protectedCode = string.IsNullOrEmpty(code) ? null : protector.Protect(code);
        OAuthReturn answer = protectedCode is null ? OAuthReturn.Denied : OAuthReturn.Code;
        DateTimeOffset now = time.GetUtcNow();

        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        IQueryable<OAuthStateRecord> waiting = context.Set<OAuthStateRecord>()
            .Where(record => record.StateHash == hash && record.Return == OAuthReturn.None);

        int received = await waiting
            .Where(record => record.ExpiresAt >= now)
            .ExecuteUpdateAsync(
                update => update.SetProperty(record => record.Return, answer).SetProperty(record => record.Code, protectedCode),
                cancellationToken);
        if (received == 1)
        {
            return true;
        }

        return await waiting.ExecuteUpdateAsync(
            update => update.SetProperty(record => record.Return, OAuthReturn.Expired), cancellationToken) == 1;
    }

    /// <summary>What waits for a person to go on with.</summary>
    public async Task<OAuthReturn> PeekAsync(Guid userKey, CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        return await FindAsync(context, userKey, cancellationToken) is { } record ? StateOf(record) : OAuthReturn.None;
    }

    /// <summary>Takes what waits for a person; nobody gets it a second time. Null when nothing waits.</summary>
    public async Task<OAuthAnswer?> TakeAsync(Guid userKey, CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        if (await FindAsync(context, userKey, cancellationToken) is not { } record
            || await context.Set<OAuthStateRecord>().Where(row => row.Id == record.Id).ExecuteDeleteAsync(cancellationToken) != 1)
        {
            return null;
        }

        OAuthReturn answer = StateOf(record);
        string? code = null;
        if (answer == OAuthReturn.Code && !protector.TryUnprotect(record.Code, out code))
        {
            answer = OAuthReturn.Expired;
        }

        return new OAuthAnswer(answer, code, new Uri(record.RedirectUri));
    }

    /// <summary>Drops everything that waits, for everybody.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        await context.Set<OAuthStateRecord>().ExecuteDeleteAsync(cancellationToken);
    }

    private static Task<OAuthStateRecord?> FindAsync(OptimizelyDbContext context, Guid userKey, CancellationToken cancellationToken) =>
        context.Set<OAuthStateRecord>().AsNoTracking()
            .Where(record => record.UserKey == userKey && record.Return != OAuthReturn.None)
            .OrderByDescending(record => record.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);

    private static string Hash(string state) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(state)));

    // The code of Optimizely lives as long as our state does.
    private OAuthReturn StateOf(OAuthStateRecord record) =>
        record.Return == OAuthReturn.Code && record.ExpiresAt < time.GetUtcNow() ? OAuthReturn.Expired : record.Return;
}
