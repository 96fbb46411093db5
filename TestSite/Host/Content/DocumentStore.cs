using System.Collections.Immutable;
using System.Globalization;

namespace TestSite.Host.Content;

/// <summary>All documents, in memory for reading and in the database for good.</summary>
internal sealed class DocumentStore
{
    public const int Root = -1;
    public const int RecycleBin = -20;

    private readonly SiteDatabase _database;
    private readonly object _gate = new();
    private ImmutableDictionary<int, SiteDocument> _documents = ImmutableDictionary<int, SiteDocument>.Empty;

    public DocumentStore(SiteDatabase database)
    {
        _database = database;
        using var connection = database.Open();
        _documents = DocumentRows.ReadAll(connection).ToImmutableDictionary(d => d.Id);
    }

    public IEnumerable<SiteDocument> All => _documents.Values;

    public SiteDocument? Find(int id) => _documents.GetValueOrDefault(id);

    public SiteDocument? Find(Guid key) => _documents.Values.FirstOrDefault(d => d.Key == key);

    public IEnumerable<SiteDocument> Children(int parentId) =>
        _documents.Values.Where(d => d.ParentId == parentId).OrderBy(d => d.SortOrder).ThenBy(d => d.Id);

    /// <summary>The document and what lies above it, the root first.</summary>
    public IReadOnlyList<SiteDocument> Line(SiteDocument document)
    {
        var line = new List<SiteDocument> { document };
        while (Find(line[0].ParentId) is { } parent)
        {
            line.Insert(0, parent);
        }

        return line;
    }

    public IEnumerable<SiteDocument> Descendants(int id) => Children(id).SelectMany(c => Descendants(c.Id).Prepend(c));

    /// <summary>Ids from the root down, for example <c>-1,1061,1062</c>.</summary>
    public string PathOf(SiteDocument document)
    {
        var line = Line(document);
        var top = line[0].ParentId == RecycleBin ? "-1,-20" : "-1";
        return string.Join(',', line.Select(d => d.Id.ToString(CultureInfo.InvariantCulture)).Prepend(top));
    }

    public void Put(params IReadOnlyCollection<SiteDocument> documents)
    {
        lock (_gate)
        {
            using var connection = _database.Open();
            using var transaction = connection.BeginTransaction();
            foreach (var document in documents)
            {
                DocumentRows.Write(connection, document);
            }

            transaction.Commit();
            _documents = _documents.SetItems(documents.Select(d => KeyValuePair.Create(d.Id, d)));
        }
    }

    public void Remove(IReadOnlyCollection<int> ids)
    {
        lock (_gate)
        {
            using var connection = _database.Open();
            using var transaction = connection.BeginTransaction();
            foreach (var id in ids)
            {
                DocumentRows.Delete(connection, id);
            }

            transaction.Commit();
            _documents = _documents.RemoveRange(ids);
        }
    }

    public int NextId() => _documents.Keys.DefaultIfEmpty(1060).Max() + 1;
}
