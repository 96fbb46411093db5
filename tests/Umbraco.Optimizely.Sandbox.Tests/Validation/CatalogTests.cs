using Umbraco.Optimizely.Sandbox.Validation;

namespace Umbraco.Optimizely.Sandbox.Tests.Validation;

public sealed class CatalogTests
{
    private static readonly string[] FreeForm = ["?", "object", "True", "AccountFeature", "Datafile"];

    [Fact]
    public void Operations_AreAllTheDocumentedOnes()
    {
        var operations = OperationCatalog.Load().Operations;
        Assert.Equal(70, operations.Count);
        Assert.Equal(70, operations.Select(o => o.Id).Distinct().Count());
        Assert.Equal("get_experiment_results_share_link", OperationCatalog.Load().Find("GET", "experiments/5/results/share")!.Value.Operation.Id);
        Assert.Null(OperationCatalog.Load().Find("GET", "experiments/5/"));
    }

    [Fact]
    public void EveryBodySchema_AndEveryTypeInIt_IsKnown()
    {
        var schemas = SchemaCatalog.Load();
        var pending = new Stack<string>(OperationCatalog.Load().Operations.Select(o => o.BodySchema).OfType<string>());
        var seen = new HashSet<string>();
        while (pending.TryPop(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            var fields = schemas.Find(name);
            Assert.True(fields is not null, $"There is no schema {name}.");
            foreach (var type in fields.Values.Select(f => Innermost(f.Type)).Where(t => !ScalarRules.IsScalar(t) && !FreeForm.Contains(t.Name)))
            {
                pending.Push(type.Name);
            }
        }

        Assert.Contains("SharedCodeChange", seen);
    }

    private static FieldType Innermost(FieldType type) =>
        type.Items is { } items ? Innermost(items) : type.Values is { } values ? Innermost(values) : type;
}
