using System.Diagnostics.CodeAnalysis;

namespace Umbraco.Optimizely.Security;

/// <summary>Encrypts tokens before they are stored.</summary>
internal interface ISecretProtector
{
    string Protect(string secret);

    /// <summary>False when the text was not encrypted by this site, or its keys are lost.</summary>
    bool TryUnprotect(string? stored, [NotNullWhen(true)] out string? secret);
}
