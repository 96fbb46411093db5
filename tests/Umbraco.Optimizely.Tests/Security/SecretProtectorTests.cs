using Microsoft.AspNetCore.DataProtection;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Tests.Security;

public sealed class SecretProtectorTests
{
    private readonly SecretProtector _protector = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void Protect_Secret_ComesBackAndIsNotReadable()
    {
        string stored = _protector.Protect("2:token");

        Assert.True(_protector.TryUnprotect(stored, out string? secret));
        Assert.Equal("2:token", secret);
        Assert.DoesNotContain("2:token", stored, StringComparison.Ordinal);
        Assert.NotEqual(stored, _protector.Protect("2:token"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not encrypted")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public void TryUnprotect_ForeignText_IsFalse(string? stored)
    {
        Assert.False(_protector.TryUnprotect(stored, out string? secret));
        Assert.Null(secret);
    }

    [Fact]
    public void TryUnprotect_KeysOfAnotherSite_IsFalse() =>
        Assert.False(new SecretProtector(new EphemeralDataProtectionProvider()).TryUnprotect(_protector.Protect("x"), out _));

    [Fact]
    public void TryUnprotect_ProtectedForAnotherPurpose_IsFalse()
    {
        var provider = new EphemeralDataProtectionProvider();

        Assert.False(new SecretProtector(provider).TryUnprotect(provider.CreateProtector("another").Protect("x"), out _));
    }
}
