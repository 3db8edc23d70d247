using System.Collections.Frozen;
using JobSite.Core.Values;

namespace JobSite.Core.Companies;

/// <summary>Lists of domains that lie beside this file, a line each.</summary>
static class DomainList
{
    public static FrozenSet<string> Read(string name) =>
        DataTable.Rows(typeof(DomainList), $"{name}.csv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
