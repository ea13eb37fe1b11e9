// DevZoneFunctions in a subscription of its own: one resource group with storage, the function app, its identity, its logs and
// alerts. No secret is made or handed out: everything is reached by identity.
targetScope = 'subscription'

@description('Name of this environment; part of every resource name, and what azd tags resources with.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region of all resources.')
param location string

@description('Where the functions run: on Flex Consumption, or as a container, whose image can hold native tools such as Tesseract.')
@allowed(['flex', 'container'])
param hosting string = 'flex'

@description('For hosting as a container: the image in the registry that this template makes, for instance devzone:1.0. Empty at the first deployment, which only makes the registry.')
param image string = ''

@description('Puts storage behind private endpoints in a network of its own. Files then come in through the API or from inside the network.')
param privateNetwork bool = false

@description('Client id of an Entra ID application: the whole site then asks for sign-in. Empty leaves reading open.')
param signInClientId string = ''

@description('Receives the alerts by mail. Empty: alerts are only shown in the portal.')
param alertMail string = ''

@description('Public address of the site, where it has one of its own: digests link to it.')
param publicAddress string = ''

@description('Further settings of docs/configuration.md, such as DevZone__Mail__Host. Give secrets as Key Vault references.')
param furtherSettings object = {}

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

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  params: { suffix: suffix, location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: { name: 'stdevzone${suffix}', location: location, tags: tags, isPrivate: privateNetwork }
}

module privateStorage 'modules/private-storage.bicep' = if (privateNetwork) {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    storageAccountName: storage.outputs.name
    networkName: network!.outputs.name
    endpointSubnetId: network!.outputs.endpointSubnetId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: { suffix: suffix, location: location, tags: tags, retentionDays: logRetentionDays }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    mail: alertMail
  }
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: { location: location, tags: tags, applicationInsightsName: monitoring.outputs.applicationInsightsName }
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    storageAccountName: storage.outputs.name
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    principalId: identity.outputs.principalId
  }
}

module settings 'modules/settings.bicep' = {
  scope: group
  params: {
    storageAccountName: storage.outputs.name
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    identityClientId: identity.outputs.clientId
    publicAddress: publicAddress
  }
}

module functions 'modules/functions.bicep' = if (hosting == 'flex') {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    settings: union(settings.outputs.values, furtherSettings)
    subnetId: privateNetwork ? network!.outputs.functionSubnetId : ''
    signInClientId: signInClientId
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyHttpInstances: alwaysReadyHttpInstances
  }
  // The package is pulled, and the host starts, with the identity's roles and, in a private network, by the endpoints' names.
  dependsOn: [access, privateStorage]
}

module container 'modules/container.bicep' = if (hosting == 'container') {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    identityPrincipalId: identity.outputs.principalId
    logWorkspaceName: monitoring.outputs.workspaceName
    settings: union(settings.outputs.values, furtherSettings)
    subnetId: privateNetwork ? network!.outputs.functionSubnetId : ''
    signInClientId: signInClientId
    image: image
    alwaysReadyInstances: alwaysReadyHttpInstances
  }
  dependsOn: [access, privateStorage]
}

module events 'modules/events.bicep' = {
  scope: group
  params: { suffix: suffix, location: location, tags: tags, storageAccountName: storage.outputs.name }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_APP_NAME string = hosting == 'flex' ? functions!.outputs.name : container!.outputs.name
output AZURE_FUNCTION_APP_URL string = hosting == 'flex' ? functions!.outputs.url : container!.outputs.url
output AZURE_CONTAINER_REGISTRY_NAME string = hosting == 'container' ? container!.outputs.registryName : ''
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.name
output AZURE_UPLOAD_TOPIC_NAME string = events.outputs.topicName
