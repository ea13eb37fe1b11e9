using DevZone.Testing;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
