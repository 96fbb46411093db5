using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Umbraco.Optimizely.Storage;

/// <summary>Stores a time as UTC, without an offset.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
