using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>
/// Numbered items with bullets between them, which Markdown without indentation makes a list of one after the other.
/// </summary>
static class Numbered
{
    public static List<Block> Joined(IEnumerable<Block> blocks)
    {
        var joined = new List<Block>();
        var isOpen = false;

        foreach (var block in blocks)
        {
            if (block is Bullets { Ordered: false } bullets && joined is [.., Bullets { Ordered: true } numbers]
                && (isOpen || numbers.Items.Count == 1) && numbers.Items[^1].Nested is null)
            {
                joined[^1] = numbers with
                {
                    Items = [.. numbers.Items.SkipLast(1),
                    numbers.Items[^1] with { Nested = bullets }]
                };
                isOpen = true;
            }
            else if (isOpen && block is Bullets { Ordered: true } more
                && joined is [.., Bullets { Ordered: true } before])
                joined[^1] = before with { Items = [.. before.Items, .. more.Items] };
            else
            {
                joined.Add(block);
                isOpen = false;
            }
        }

        return joined;
    }
}
