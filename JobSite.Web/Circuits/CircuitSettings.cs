namespace JobSite.Web.Circuits;

/// <summary>The settings under "Circuits": how many live pages one visitor may have, and how fast they may talk.</summary>
sealed class CircuitSettings
{
    public int PerAddress { get; init; } = 30;
    public int PerAccount { get; init; } = 10;
    public int EventsPerSecond { get; init; } = 40;
}
