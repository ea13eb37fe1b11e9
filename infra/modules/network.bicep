// A network of the app's own: one subnet that it reaches out from, one for the storage account's private endpoints.
param suffix string
param location string
param tags object

var functionSubnet = 'functions'
var endpointSubnet = 'endpoints'

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-devzone-${suffix}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.64.0.0/16'] }
    subnets: [
      {
        name: functionSubnet
        properties: {
          addressPrefix: '10.64.0.0/24'
          // Flex Consumption and Container Apps ask for the same delegation.
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: endpointSubnet
        properties: { addressPrefix: '10.64.1.0/27', privateEndpointNetworkPolicies: 'Disabled' }
      }
    ]
  }
}

output name string = network.name
output functionSubnetId string = '${network.id}/subnets/${functionSubnet}'
output endpointSubnetId string = '${network.id}/subnets/${endpointSubnet}'
