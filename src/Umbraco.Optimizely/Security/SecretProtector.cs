using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Umbraco.Optimizely.Security;

/// <summary>ASP.NET Core Data Protection; servers of one site must share its keys.</summary>
internal sealed class SecretProtector(IDataProtectionProvider provider) : ISecretProtector
{
    // Part of what is stored: changing it makes every stored token unreadable.
    private const string Purpose = "Umbraco.Optimizely.Tokens.v1";

    private readonly IDataProtector _protector = provider.CreateProtector(Purpose);

    public string Protect(string secret) => _protector.Protect(secret);

    public bool TryUnprotect(string? stored, [NotNullWhen(true)] out string? secret)
    {
        secret = null;
        if (string.IsNullOrEmpty(stored))
        {
            return false;
        }

        try
        {
            secret = _protector.Unprotect(stored);
            return true;
        }
        catch (CryptographicException)
        {
            // Keys lost or database copied from elsewhere: the same as not being connected.
            return false;
        }
    }
}
