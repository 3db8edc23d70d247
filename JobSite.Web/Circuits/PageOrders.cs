using System.Text.Json;
using Microsoft.AspNetCore.SignalR;

namespace JobSite.Web.Circuits;

/// <summary>
/// What the browser is told past the circuit, because there is none or it is over. It is the message by which the framework
/// calls a script; a browser test holds it to the version in use.
/// </summary>
static class PageOrders
{
    const long NoAnswer = 0, OnWindow = 0;
    const int NoResult = 3, FunctionCall = 1;

    extension(IClientProxy page)
    {
        public Task ReloadAsync() => page.CallAsync("location.reload");

        public Task GoToAsync(string path) => page.CallAsync("location.assign", path);

        Task CallAsync(string function, params string[] with) =>
            page.SendAsync("JS.BeginInvokeJS", NoAnswer, function, JsonSerializer.Serialize(with), NoResult, OnWindow, FunctionCall);
    }
}
