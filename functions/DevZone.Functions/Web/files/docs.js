// Shows /api/openapi.json in Swagger UI, which swagger-ui-bundle.js defines before this module runs.

window.SwaggerUIBundle({
  url: "/api/openapi.json",
  domNode: document.getElementById("description"),
  deepLinking: true,
  // The validator would be asked on the internet.
  validatorUrl: null,
});
