using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace JobSite.Web.Ui;

/// <summary>Pages that people work on: they open a circuit, and they alone load MudBlazor.</summary>
static class Island
{
    public static bool Is(Endpoint? page) =>
        page?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.IsDefined(typeof(RenderModeAttribute), inherit: true) is true;
}
