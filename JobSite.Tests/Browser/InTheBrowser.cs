namespace JobSite.Tests.Browser;

/// <summary>The tests that share one site and one browser, one after the other.</summary>
[CollectionDefinition]
public sealed class InTheBrowser : ICollectionFixture<BrowsedTown>;
