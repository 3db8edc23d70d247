using JobSite.Tests.Testing;

namespace JobSite.Tests.Posting;

/// <summary>Fills in the form that a page shows, token and all, and sends it.</summary>
static class PostedForms
{
    extension(HttpClient visitor)
    {
        public async Task<HttpResponseMessage> PostFormAsync(string address, params (string Name, string Value)[] typed)
        {
            var form = (await visitor.ReadAsync(address)).QuerySelector("form[method=post]")!;
            var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));

            return await visitor.PostAsync(address,
                new FormUrlEncodedContent([.. hidden, .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))]), TestContext.Current.CancellationToken);
        }
    }
}
