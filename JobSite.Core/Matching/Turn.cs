namespace JobSite.Core.Matching;

/// <summary>Whose turn it is among those who fit alike: another order each day, the same all day, and no first mover is ahead.</summary>
public static class Turn
{
    public static uint Of(int id, DateTimeOffset now)
    {
        var mixed = (ulong)(uint)id << 32 | (uint)DateOnly.FromDateTime(now.UtcDateTime).DayNumber;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9; // splitmix64
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;

        return (uint)(mixed >> 32 ^ mixed);
    }
}
