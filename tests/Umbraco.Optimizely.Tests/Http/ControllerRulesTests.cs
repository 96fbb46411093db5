using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Http;

/// <summary>Rules for every controller there is, found by reflection so that a new one cannot be forgotten.</summary>
public sealed class ControllerRulesTests
{
    // Exist on Umbraco 13, 17 and 18; an unknown name fails at run time only.
    private static readonly string[] KnownPolicies = ["SectionAccessSettings", "SectionAccessContent"];

    public static TheoryData<string> Controllers => [.. Types.Select(type => type.FullName!)];

    private static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(OptimizelyControllerBase).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(ControllerBase).IsAssignableFrom(type)),
    ];

    [Fact]
    public void Controllers_OfThePackage_AreFoundByMvcOnce()
    {
        var feature = new ControllerFeature();
        var provider = new OptimizelyControllerFeatureProvider();

        provider.PopulateFeature([new AssemblyPart(typeof(OptimizelyControllerBase).Assembly)], feature);
        provider.PopulateFeature([], feature);

        Assert.Equal(Types.OrderBy(type => type.FullName), feature.Controllers.Select(type => type.AsType()).OrderBy(type => type.FullName));
        Assert.Contains(typeof(ConnectionController), Types);
    }

    [Theory]
    [MemberData(nameof(Controllers))]
    public void Controller_Any_HasTheBaseAndAPolicyThatExists(string name)
    {
        Type type = typeof(OptimizelyControllerBase).Assembly.GetType(name)!;

        Assert.True(type.IsSealed && typeof(OptimizelyControllerBase).IsAssignableFrom(type));
        if (type == typeof(ConnectionCallbackController))
        {
            return;
        }

        Assert.Empty(type.GetCustomAttributes<AllowAnonymousAttribute>(inherit: true));
        AuthorizeAttribute authorize = Assert.Single(type.GetCustomAttributes<AuthorizeAttribute>(inherit: true));
        Assert.Contains(authorize.Policy, KnownPolicies);
        RequireAccessAttribute access = Assert.Single(type.GetCustomAttributes<RequireAccessAttribute>(inherit: true));
        Assert.Equal(typeof(AdminControllerBase).IsAssignableFrom(type), access.Admin);
        Assert.Equal(authorize.Policy, access.Section == "settings" ? "SectionAccessSettings" : "SectionAccessContent");
    }

    [Theory]
    [MemberData(nameof(Controllers))]
    public void Controller_Any_AnswersBelowTheBackOfficeWithoutADotInItsPath(string name)
    {
        Type type = typeof(OptimizelyControllerBase).Assembly.GetType(name)!;
        string? route = type.GetCustomAttribute<RouteAttribute>()?.Template;

        Assert.StartsWith("[umbracoBackOffice]/backoffice/optimizely/api/v1/", route, StringComparison.Ordinal);
        foreach (MethodInfo action in Actions(type))
        {
            IRouteTemplateProvider verb = Assert.Single(action.GetCustomAttributes().OfType<IRouteTemplateProvider>());
            string full = $"{route}/{verb.Template}";

            Assert.DoesNotContain('.', full.Replace("v1", string.Empty, StringComparison.Ordinal));
            Assert.Empty(action.GetCustomAttributes<AllowAnonymousAttribute>());
            Assert.Empty(action.GetCustomAttributes<AuthorizeAttribute>());
        }
    }

    [Theory]
    [MemberData(nameof(Controllers))]
    public void Controller_Any_RefusesForgedRequestsAndIsNeverCached(string name)
    {
        Type type = typeof(OptimizelyControllerBase).Assembly.GetType(name)!;
        Type[] filters = [.. type.GetCustomAttributes<TypeFilterAttribute>(inherit: true).Select(filter => filter.ImplementationType)];

        Assert.Contains(typeof(UnsafeRequestFilter), filters);
        Assert.Contains(typeof(OptimizelyExceptionFilter), filters);
        Assert.NotEmpty(type.GetCustomAttributes<NoStoreAttribute>(inherit: true));
        Assert.DoesNotContain(Actions(type), action => action.GetCustomAttributes<IgnoreAntiforgeryTokenAttribute>().Any());
    }

    [Fact]
    public void Callback_TheOnlyAnonymousController_CanOnlyBeRead()
    {
        Type[] anonymous = [.. Types.Where(type => type.GetCustomAttributes<AllowAnonymousAttribute>(inherit: true).Any())];
        MethodInfo action = Assert.Single(Actions(Assert.Single(anonymous)));

        Assert.Equal(typeof(ConnectionCallbackController), anonymous[0]);
        Assert.Equal(["GET"], action.GetCustomAttribute<HttpGetAttribute>()!.HttpMethods);
    }

    private static IEnumerable<MethodInfo> Actions(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName);
}
