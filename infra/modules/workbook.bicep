// One page that shows how the service does; modules/workbook.json is its layout.
param location string
param tags object
param applicationInsightsName string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(insights.id, 'devzone-workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'DevZoneFunctions'
    category: 'workbook'
    sourceId: insights.id
    serializedData: loadTextContent('workbook.json')
  }
}
