using System.Reflection;

namespace Umbraco.Optimizely.Compatibility.Sweep;

/// <summary>What was looked at and what could not be loaded.</summary>
internal sealed class Findings
{
    private readonly SortedSet<string> _broken = new(StringComparer.Ordinal);

    private readonly SortedSet<string> _skipped = new(StringComparer.Ordinal);

    public int Methods { get; private set; }

    public int References { get; private set; }

    public IReadOnlyCollection<string> Broken => _broken;

    /// <summary>Generic code for which no type arguments were found: its references are checked, its body is not compiled.</summary>
    public IReadOnlyCollection<string> Skipped => _skipped;

    public void Method(string name, Action prepare)
    {
        Methods++;
        Try(name, prepare);
    }

    public void Reference(string name, Action resolve)
    {
        References++;
        Try(name, resolve);
    }

    public void Skip(string name) => _skipped.Add(name);

    // Loading fails with these alone; anything else is a defect of the sweep and ends it.
    private void Try(string name, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (Loading(exception) is { } cause)
        {
            _broken.Add($"{name}: {cause.GetType().Name}: {cause.Message}");
        }
    }

    private static Exception? Loading(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Loading(inner),
        ReflectionTypeLoadException loading => loading.LoaderExceptions.OfType<Exception>().FirstOrDefault() ?? loading,
        TypeLoadException or MissingMemberException or FileNotFoundException or FileLoadException or BadImageFormatException => exception,
        _ => null,
    };
}
