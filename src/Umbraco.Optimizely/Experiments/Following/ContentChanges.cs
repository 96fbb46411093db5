using System.Globalization;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>
/// What editors have just done on this server: tells who changed a document and that the change is no old news. In memory alone;
/// what is lost with the process is found by looking, without the name.
/// </summary>
internal sealed class ContentChanges(TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    private readonly object _gate = new();
    private readonly Dictionary<Guid, Moment> _byKey = [];
    private readonly Dictionary<int, Moment> _byId = [];
    private Moment? _everywhere;

    /// <summary>When anything was last changed.</summary>
    public DateTimeOffset? Latest { get; private set; }

    /// <summary>Remembers documents: with each, everything below it may have changed.</summary>
    public void Add(IEnumerable<(int Id, Guid Key)> documents, string? by)
    {
        lock (_gate)
        {
            var moment = Now(by);
            foreach (var (id, key) in documents)
            {
                _byKey[key] = moment;
                _byId[id] = moment;
            }
        }
    }

    /// <summary>Remembers a change that concerns all documents, such as that of a host name.</summary>
    public void AddEverywhere(string? by)
    {
        lock (_gate)
        {
            _everywhere = Now(by);
        }
    }

    /// <summary>The last change of a document, or of one above it, as far as this server knows.</summary>
    /// <param name="key">The document.</param>
    /// <param name="path">Ids of the documents above it, as Umbraco writes them; null or empty when it is gone.</param>
    public Moment? Find(Guid key, string? path)
    {
        lock (_gate)
        {
            Forget();
            return Ids(path)
                .Select(id => _byId.GetValueOrDefault(id))
                .Append(_byKey.GetValueOrDefault(key))
                .Append(_everywhere)
                .OfType<Moment>()
                .MaxBy(moment => moment.At);
        }
    }

    private static IEnumerable<int> Ids(string? path)
        => (path ?? "").Split(',')
            .Select(part => int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0);

    private Moment Now(string? by)
    {
        Forget();
        var moment = new Moment(time.GetUtcNow(), by);
        Latest = moment.At;
        return moment;
    }

    private void Forget()
    {
        var oldest = time.GetUtcNow() - Memory;
        Forget(_byKey, oldest);
        Forget(_byId, oldest);
        _everywhere = _everywhere?.At < oldest ? null : _everywhere;
    }

    private static void Forget<TKey>(Dictionary<TKey, Moment> moments, DateTimeOffset oldest)
        where TKey : notnull
    {
        foreach (var (key, moment) in moments)
        {
            if (moment.At < oldest)
            {
                moments.Remove(key);
            }
        }
    }
}
