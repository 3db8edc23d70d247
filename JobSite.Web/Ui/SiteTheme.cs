using MudBlazor;

namespace JobSite.Web.Ui;

/// <summary>The tokens of site.css, for MudBlazor: nobody should notice where the static site ends.</summary>
static class SiteTheme
{
    static readonly string[] Fonts = ["Figtree", "Figtree fallback", "system-ui", "sans-serif"];

    public static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b6b4d",
            PrimaryContrastText = "#ffffff",
            Secondary = "#58645d",
            Tertiary = "#e8b04a",
            Background = "#faf9f5",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            DrawerBackground = "#ffffff",
            TextPrimary = "#17211c",
            TextSecondary = "#58645d",
            TextDisabled = "#868b80",
            ActionDefault = "#58645d",
            LinesDefault = "#e2dfd5",
            LinesInputs = "#868b80",
            Divider = "#e2dfd5",
            TableLines = "#e2dfd5",
            Success = "#0b6b4d",
            Warning = "#8a4b00",
            Error = "#b3261e",
            Info = "#24539b",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#5ccb9b",
            PrimaryContrastText = "#05261a",
            Secondary = "#a2aea7",
            Tertiary = "#e8b04a",
            Background = "#101513",
            Surface = "#171e1b",
            AppbarBackground = "#171e1b",
            DrawerBackground = "#171e1b",
            TextPrimary = "#e8eeea",
            TextSecondary = "#a2aea7",
            TextDisabled = "#6b7871",
            ActionDefault = "#a2aea7",
            LinesDefault = "#2a332f",
            LinesInputs = "#6b7871",
            Divider = "#2a332f",
            TableLines = "#2a332f",
            Success = "#5ccb9b",
            Warning = "#f3c177",
            Error = "#ffb4ab",
            Info = "#a8c7fa",
        },
        LayoutProperties = new() { DefaultBorderRadius = "8px" },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.55", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, FontWeight = "600", TextTransform = "none", LetterSpacing = "normal", FontSize = "1rem" },
        },
    };
}
