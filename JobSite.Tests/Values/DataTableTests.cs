using JobSite.Core.Pay;
using JobSite.Core.Values;

namespace JobSite.Tests.Values;

public class DataTableTests
{
    [Fact]
    public void Has_neither_header_nor_remarks_among_its_rows()
    {
        var rows = DataTable.Rows(typeof(Currencies), "currencies.csv");

        Assert.Equal("USD", rows[0][0]);
        Assert.All(rows, row => Assert.Equal(5, row.Length));
    }

    [Fact]
    public void Opens_a_table_as_it_is()
    {
        using var table = DataTable.Open(typeof(ExchangeRates), "rates.csv");

        Assert.StartsWith("#", table.ReadLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_table_that_is_not_there() =>
        Assert.Throws<InvalidOperationException>(() => DataTable.Rows(typeof(Currencies), "coins.csv"));

    [Fact]
    public void Reads_a_list_without_its_gaps() => Assert.Equal(["a", "b"], DataTable.List("a| b||"));
}
