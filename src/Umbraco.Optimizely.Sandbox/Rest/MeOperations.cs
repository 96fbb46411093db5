using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>The signed-in user and the account of the token.</summary>
internal sealed class MeOperations : IOperationSet
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } =
        new Dictionary<string, Func<OperationCall, Answer>> { ["get_me"] = Get };

    private static Answer Get(OperationCall call)
    {
        var account = new JsonObject { ["id"] = call.Caller.AccountId };
        if (call.Query("include_features") == "true")
        {
            account["features"] = new JsonObject();
        }

        var me = new JsonObject
        {
            ["current_account"] = account,
            ["id"] = SeedIds.UserUuid,
            ["profile"] = new JsonObject { ["email"] = SeedIds.UserId, ["first_name"] = "Ada", ["last_name"] = "Optimist" },
        };
        var expand = call.QueryList("expand");
        if (expand.Contains("accounts"))
        {
            me["accounts"] = new JsonArray(call.Store.All(EntityKind.Account).Select(a => (JsonNode)a.Body).ToArray());
        }

        if (expand.Contains("project_roles"))
        {
            me["project_roles"] = new JsonArray(call.Store.InAccount(EntityKind.Project, call.Caller.AccountId)
                .Select(p => (JsonNode)new JsonObject { ["project_id"] = p.Id, ["role"] = call.Caller.Role }).ToArray());
        }

        return Answer.Ok(me);
    }
}
