namespace Umbraco.Optimizely.Connection;

/// <param name="Id">Optimizely's id of the project.</param>
/// <param name="Name">Its name when it was chosen.</param>
/// <param name="AccountId">Optimizely's id of the account it belongs to.</param>
internal sealed record SelectedProject(long Id, string Name, long? AccountId);
