# The functions with native tools that Flex Consumption cannot install (Tesseract, poppler), for Azure Functions on Container Apps
# (infra/modules/container.bicep) or any other place that runs containers. Build it from the repository's root:  docker build --tag devzone .

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
# Publishing selects the isolated worker (FunctionsHost=azure) by itself.
RUN dotnet publish functions/DevZone.Functions --configuration Release --output /app

FROM mcr.microsoft.com/azure-functions/dotnet-isolated:4-dotnet-isolated10.0
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-chi-sim poppler-utils \
    && rm -rf /var/lib/apt/lists/*
ENV AzureWebJobsScriptRoot=/home/site/wwwroot \
    AzureFunctionsJobHost__Logging__Console__IsEnabled=true
COPY --from=build /app /home/site/wwwroot
EXPOSE 80
