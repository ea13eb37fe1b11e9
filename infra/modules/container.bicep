// The functions as a container on Container Apps. Its image can hold native tools such as Tesseract; nothing can be installed on Flex
// Consumption. Uploads into the container are found by the minutely sweep here; those through the API are read at once on both.
param suffix string
param location string
param tags object
param identityId string
param identityClientId string
param identityPrincipalId string
param logWorkspaceName string

@description('The settings of settings.bicep.')
param settings object

@description('Subnet of the environment; empty for none.')
param subnetId string

@description('Entra ID application that visitors sign in to; empty for none.')
param signInClientId string

@description('Image in the registry, with its tag; empty before one was built.')
param image string

@description('Instances kept warm. Timers run only in an instance that runs, so there is always one.')
param alwaysReadyInstances int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logWorkspaceName
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crdevzone${suffix}'
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identityPrincipalId, acrPull)
  scope: registry
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// The host's own keys: without a key vault each replica would make keys of its own and lose them with its disk.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-dz-${suffix}'
  location: location
  tags: tags
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    enableSoftDelete: true
  }
}

var keyVaultSecretsOfficer = 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'

resource keepKeys 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identityPrincipalId, keyVaultSecretsOfficer)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsOfficer)
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource environment_ 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-devzone-${suffix}'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    vnetConfiguration: empty(subnetId) ? null : { infrastructureSubnetId: subnetId, internal: false }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'container-logs'
  scope: environment_
  properties: { workspaceId: workspace.id, logs: [{ categoryGroup: 'allLogs', enabled: true }] }
}

var hostSettings = union(settings, {
  AzureWebJobsSecretStorageType: 'keyvault'
  AzureWebJobsSecretStorageKeyVaultUri: vault.properties.vaultUri
  AzureWebJobsSecretStorageKeyVaultClientId: identityClientId
})

resource app 'Microsoft.App/containerApps@2025-02-02-preview' = if (!empty(image)) {
  name: 'ca-devzone-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    managedEnvironmentId: environment_.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 80, allowInsecure: false, transport: 'auto' }
      registries: [{ server: registry.properties.loginServer, identity: identityId }]
    }
    template: {
      containers: [
        {
          name: 'functions'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('2.0'), memory: '4Gi' }
          env: map(items(hostSettings), setting => { name: setting.key, value: setting.value })
        }
      ]
      scale: { minReplicas: max(1, alwaysReadyInstances), maxReplicas: 10 }
    }
  }
  dependsOn: [pull, keepKeys]

  resource signIn 'authConfigs' = if (!empty(signInClientId)) {
    name: 'current'
    properties: {
      platform: { enabled: true }
      globalValidation: {
        unauthenticatedClientAction: 'RedirectToLoginPage'
        redirectToProvider: 'azureactivedirectory'
        excludedPaths: ['/api/health', '/api/health/ready']
      }
      identityProviders: {
        azureActiveDirectory: {
          enabled: true
          registration: {
            clientId: signInClientId
            openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
          }
        }
      }
    }
  }
}

output name string = empty(image) ? '' : app.name
output url string = empty(image) ? '' : 'https://${app!.properties.configuration.ingress.fqdn}'
output registryName string = registry.name
