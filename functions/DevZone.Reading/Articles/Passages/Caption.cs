using System.Text.RegularExpressions;

namespace DevZone.Reading.Articles.Passages;

/// <summary>Tells the words of a photo from those of the article.</summary>
internal static partial class Caption
{
    /// <summary>Longer ones are paragraphs.</summary>
    public const int Longest = 160;

    private const int LongestCredit = 40;

    private static readonly string[] Openings =
    [
        "图为",
        "图一为",
        "上图",
        "下图",
        "左图",
        "右图",
        "图片说明",
        "图①",
        "图1:",
        "▲",
        "△",
        "图/",
        "图:",
        "图说",
    ];

    /// <summary>A line that says where a photo is from: ■ 资料图, 本报记者 李四 摄, 图片由园区提供.</summary>
    public static bool IsCredit(string folded) => folded.Length <= LongestCredit && Credit().IsMatch(folded);

    /// <summary>Words that only a caption has: 图为… at its beginning, 李四 摄 at its end.</summary>
    public static bool Is(string folded) =>
        folded.Length <= Longest
        && (Array.Exists(Openings, opening => folded.StartsWith(opening, StringComparison.Ordinal)) || EndsInCredit().IsMatch(folded));

    [GeneratedRegex(
        @"^[■□▲△◆●◎(\[【·]? ?((新华社|资料|效果|示意|鸟瞰|规划|现场|网络)(图|图片|照片|发)|图片来源.*|图片?由.{1,16}提供|.{2,24}[ /:](摄|摄影|供图|图|制图)|.{0,10}(摄影|供图|制图)[:/ ].{2,16}|[\u4E00-\u9FFF]{2,8}(摄|供图))[)\]】]?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Credit();

    [GeneratedRegex(
        @"[。!?”)] ?[■□▲△◆●(]? ?(资料图片?|([\u4E00-\u9FFF]{0,12}(记者|通讯员) ?)?[\u4E00-\u9FFF]{2,4}( [\u4E00-\u9FFF]{2,4}){0,2} ?/?(摄|摄影|供图))[)]?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex EndsInCredit();
}
