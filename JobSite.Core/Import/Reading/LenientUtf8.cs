using System.Text;

namespace JobSite.Core.Import.Reading;

/// <summary>UTF-8 in which a byte that is none is read as Windows-1252 (and so as Latin-1), as most such bytes were meant.</summary>
static class LenientUtf8
{
    // 0x80 to 0x9F; the rest of the upper half is as in Latin-1.
    const string Windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static readonly Encoding Encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Fallback());

    static char CharOf(byte b) => b is >= 0x80 and < 0xA0 ? Windows[b - 0x80] : (char)b;

    sealed class Fallback : DecoderFallback
    {
        public override int MaxCharCount => 4;
        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();
    }

    sealed class Buffer : DecoderFallbackBuffer
    {
        byte[] bytes = [];
        int next;

        public override int Remaining => bytes.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (bytes, next) = ([.. bytesUnknown], 0);
            return bytes.Length > 0;
        }

        public override char GetNextChar() => next < bytes.Length ? CharOf(bytes[next++]) : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
                return false;

            next--;
            return true;
        }

        public override void Reset() => (bytes, next) = ([], 0);
    }
}
