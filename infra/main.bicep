// DevZoneFunctions in a subscription of its own: one resource group with storage, the function app on Flex Consumption,
// its identity and its logs. No secret is made or handed out: everything is reached by identity.
targetScope = 'subscription'

@description('Name of this environment; part of every resource name, and what azd tags resources with.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region of all resources.')
param location string

@description('Largest number of instances that work at the same time.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Memory of an instance in MB. A PDF is read in a child process of up to 700 MB.')
@allowed([2048, 4096])
param instanceMemoryMB int = 2048

@description('HTTP instances kept warm; 0 leaves cold starts of a few seconds, and costs nothing while idle.')
@minValue(0)
param alwaysReadyHttpInstances int = 0

@description('Days for which telemetry is kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

var tags = { 'azd-env-name': environmentName, application: 'DevZoneFunctions' }
var suffix = uniqueString(subscription().id, environmentName, location)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-devzone-${suffix}', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: { name: 'stdevzone${suffix}', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: { suffix: suffix, location: location, tags: tags, retentionDays: logRetentionDays }
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    storageAccountName: storage.outputs.name
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    principalId: identity.outputs.principalId
  }
}

module functions 'modules/functions.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyHttpInstances: alwaysReadyHttpInstances
  }
  // The package is pulled, and the host starts, with the identity's roles.
  dependsOn: [access]
}

module events 'modules/events.bicep' = {
  scope: group
  params: { suffix: suffix, location: location, tags: tags, storageAccountName: storage.outputs.name }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_APP_NAME string = functions.outputs.name
output AZURE_FUNCTION_APP_URL string = functions.outputs.url
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.name
output AZURE_UPLOAD_TOPIC_NAME string = events.outputs.topicName
