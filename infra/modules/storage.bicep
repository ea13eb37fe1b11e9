// Uploads, archive and digests. A test compares the names with those of DevZone.Archive's ArchiveStorage.
@minLength(3)
@maxLength(24)
param name string
param location string
param tags object

@description('Closes the account to everything but private endpoints and the services that Azure itself trusts, such as Event Grid.')
param isPrivate bool

@description('Containers of the archive, and those of the deployment and of events that could not be delivered.')
param containers string[] = ['issues', 'originals', 'records', 'catalogue', 'digests', 'deployments', 'event-dead-letters']

param tables string[] = ['catalogue', 'uploads', 'facts', 'digests', 'deliveries']

@description('The work queue, and those that take what failed five times: one for the work queue, one for the blob trigger.')
param queues string[] = ['ingest-issues', 'ingest-issues-poison', 'webjobs-blobtrigger-poison']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    networkAcls: { defaultAction: isPrivate ? 'Deny' : 'Allow', bypass: 'AzureServices' }
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: 30 }
      containerDeleteRetentionPolicy: { enabled: true, days: 30 }
    }

    resource container 'containers' = [for item in containers: { name: item }]
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource table 'tables' = [for item in tables: { name: item }]
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource queue 'queues' = [for item in queues: { name: item }]
  }

  // Originals and records are the archive and stay; only what can be made again, or was delivered too late, goes.
  resource lifecycle 'managementPolicies' = {
    name: 'default'
    dependsOn: [blobs]
    properties: {
      policy: {
        rules: [
          {
            name: 'originals-cool-down'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['originals/'] }
              actions: { baseBlob: { tierToCool: { daysAfterModificationGreaterThan: 90 } } }
            }
          }
          {
            name: 'dead-letters-expire'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['event-dead-letters/'] }
              actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 90 } } }
            }
          }
          {
            name: 'old-deployments-expire'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['deployments/'] }
              actions: { version: { delete: { daysAfterCreationGreaterThan: 90 } } }
            }
          }
        ]
      }
    }
  }
}

output name string = account.name
