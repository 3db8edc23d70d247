namespace JobSite.Web.Jobs;

static class HerePipeline
{
    public static void UseHere(this WebApplication app) => app.Use(async (context, next) =>
    {
        context.RequestServices.GetRequiredService<Here>().Read(context.Request);
        await next();
    });
}
