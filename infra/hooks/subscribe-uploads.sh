#!/usr/bin/env bash
# Subscribes the function IngestIssue to uploads into the container `issues`. Runs after each deployment (azure.yaml) and can be
# repeated: an existing subscription is updated. It cannot be part of the template, because Event Grid asks the deployed function
# to confirm the address, which carries a key that exists only once the app has started.
set -euo pipefail

if [ -n "${AZURE_CONTAINER_REGISTRY_NAME:-}" ]; then
  echo 'as a container the app finds uploads by its sweep each minute: there is nothing to subscribe'
  exit 0
fi

: "${AZURE_RESOURCE_GROUP:?}" "${AZURE_FUNCTION_APP_NAME:?}" "${AZURE_FUNCTION_APP_URL:?}" "${AZURE_STORAGE_ACCOUNT_NAME:?}" "${AZURE_UPLOAD_TOPIC_NAME:?}"

key=''
for _ in $(seq 1 30); do
  key=$(az functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME" --query systemKeys.blobs_extension --output tsv 2>/dev/null || true)
  [ -n "$key" ] && break
  echo 'waiting for the app to start and make its blobs_extension key' >&2
  sleep 10
done
[ -n "$key" ] || { echo 'the app has made no blobs_extension key within five minutes: is it running, and is IngestIssue listed?' >&2; exit 1; }

storage=$(az storage account show --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_STORAGE_ACCOUNT_NAME" --query id --output tsv)

az eventgrid system-topic event-subscription create \
  --resource-group "$AZURE_RESOURCE_GROUP" \
  --system-topic-name "$AZURE_UPLOAD_TOPIC_NAME" \
  --name ingest-issue \
  --endpoint-type webhook \
  --endpoint "$AZURE_FUNCTION_APP_URL/runtime/webhooks/blobs?functionName=Host.Functions.IngestIssue&code=$key" \
  --included-event-types Microsoft.Storage.BlobCreated \
  --subject-begins-with /blobServices/default/containers/issues/blobs/ \
  --max-delivery-attempts 30 \
  --event-ttl 1440 \
  --deadletter-identity-endpoint "$storage/blobServices/default/containers/event-dead-letters" \
  --deadletter-identity systemassigned \
  --output none

echo "uploads into $AZURE_STORAGE_ACCOUNT_NAME/issues now reach IngestIssue"
