using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Servers;

/// <summary>What an administrator reads about the servers' keys.</summary>
internal static class ServersTexts
{
    public static ServersProblem NotShared(IReadOnlyList<string> names) => new(
        "keysNotShared",
        ServersSentences.NotShared,
        Sentence.Fill(
            names.Count == 1 ? ServersSentences.NotSharedOne : ServersSentences.NotSharedMany,
            string.Join(", ", names)),
        [ServersSentences.OnePlace, ServersSentences.OneName, ServersSentences.RestartAndConnect]);

    public static ServersProblem Lost(string byName, DateTimeOffset at) => new(
        "keysLost",
        ServersSentences.Lost,
        Sentence.Fill(ServersSentences.LostDetail, byName, at.UtcDateTime),
        [ServersSentences.KeepKeys, ServersSentences.ConnectAgain]);
}
