using System.Net;

namespace DevZone.Cli.Api;

/// <summary>Where the functions say that too much is asked for at once, waits as long as they say and asks again.</summary>
internal sealed class PatientHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    /// <remarks>A file's content can be sent again: its stream goes back to where it began.</remarks>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer is not { StatusCode: HttpStatusCode.TooManyRequests, Headers.RetryAfter.Delta: { } wait })
            {
                return answer;
            }

            answer.Dispose();
            await Task.Delay(wait, cancellationToken);
        }
    }
}
