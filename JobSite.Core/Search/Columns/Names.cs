using System.Collections.Concurrent;

namespace JobSite.Core.Search.Columns;

/// <summary>Numbers for names (slugs of companies and skills, countries), the same for all parts of the index.</summary>
sealed class Names
{
    readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly Lock gate = new();
    volatile string[] names = new string[256];
    volatile int count;

    public int Count => count;

    public string this[int number] => names[number];

    public int? Find(string name) => numbers.TryGetValue(name, out var number) ? number : null;

    public int NumberOf(string name)
    {
        if (numbers.TryGetValue(name, out var number))
            return number;

        lock (gate)
        {
            if (numbers.TryGetValue(name, out number))
                return number;

            var array = names;
            if (count == array.Length)
            {
                Array.Resize(ref array, count * 2);
                names = array;
            }

            array[count] = name;
            numbers[name] = count;
            return count++;
        }
    }
}
