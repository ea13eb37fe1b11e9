namespace DevZone.Reading.Gazetteer;

/// <summary>The levels of administration.</summary>
internal enum PlaceLevel
{
    /// <summary>A province, autonomous region or municipality.</summary>
    Province,

    /// <summary>A prefecture-level city, prefecture or league.</summary>
    City,

    /// <summary>A county, county-level city or district.</summary>
    County,
}
