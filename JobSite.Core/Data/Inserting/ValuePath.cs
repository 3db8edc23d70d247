using Microsoft.EntityFrameworkCore.Metadata;

namespace JobSite.Core.Data.Inserting;

/// <summary>The way from a row's object to a value that is kept in its table, through owned and complex parts and to keys of others.</summary>
static class ValuePath
{
    public static Func<object, object?> To(IProperty property)
    {
        var part = ToPart(property.DeclaringType);
        if (Principal(property) is { } principal)
            return row => part(row) is { } holder ? principal(holder) : null;
        if (property.IsShadowProperty())
            throw new NotSupportedException($"{property} has no value outside the change tracker.");

        var own = property.GetGetter();
        return row => part(row) is { } holder ? own.GetClrValue(holder) : null;
    }

    // The row itself, or the part of it that is of this type.
    static Func<object, object?> ToPart(ITypeBase type)
    {
        IPropertyBase? step = type switch
        {
            IComplexType complex => complex.ComplexProperty,
            IEntityType entity => entity.FindOwnership()?.PrincipalToDependent,
            _ => null,
        };
        if (step is null)
            return row => row;

        var (outer, get) = (ToPart(step is INavigation part ? part.DeclaringEntityType : step.DeclaringType), step.GetGetter());
        return row => outer(row) is { } holder ? get.GetClrValue(holder) : null;
    }

    // The key of the object that a foreign key points to; its own value where it holds no object.
    static Func<object, object?>? Principal(IProperty property)
    {
        if (property.GetContainingForeignKeys().FirstOrDefault(k => k is { DependentToPrincipal: not null, IsOwnership: false }) is not { } key)
            return null;

        var there = key.DependentToPrincipal!.GetGetter();
        var its = key.PrincipalKey.Properties[key.Properties.ToList().IndexOf(property)].GetGetter();
        var own = property.IsShadowProperty() ? null : property.GetGetter();

        return holder => there.GetClrValue(holder) is { } principal ? its.GetClrValue(principal) : own?.GetClrValue(holder);
    }
}
