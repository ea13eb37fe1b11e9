using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Description;

/// <summary>What a function answers when all is well.</summary>
/// <param name="Description">What it is.</param>
/// <param name="Forms">The forms in which it comes, the usual one first.</param>
internal sealed record Reply(string Description, params IReadOnlyList<ReplyForm> Forms)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Whether it carries an ETag, and is 304 to who has it already.</summary>
    public bool IsTagged { get; init; } = true;

    /// <summary>Whether a Location header says where its state can be seen.</summary>
    public bool HasLocation { get; init; }

    /// <summary>A JSON document.</summary>
    /// <typeparam name="T">What is serialized.</typeparam>
    public static Reply Json<T>(string description) => new(description, new ReplyForm("application/json", typeof(T)));

    /// <summary>A page of a list as JSON, or all of it in the other forms.</summary>
    /// <typeparam name="T">The list's entries.</typeparam>
    public static Reply List<T>(string description) =>
        new(
            description,
            [
                new ReplyForm(ListFormat.Json.MediaType(), typeof(ListPage<T>)),
                .. new[] { ListFormat.Jsonl, ListFormat.Csv, ListFormat.Xlsx }.Select(format => new ReplyForm(format.MediaType())),
            ]
        );

    /// <summary>Work was begun.</summary>
    /// <typeparam name="T">What says so.</typeparam>
    public static Reply Accepted<T>(string description) =>
        Json<T>(description) with
        {
            Status = StatusCodes.Status202Accepted,
            IsTagged = false,
            HasLocation = true,
        };
}

/// <summary>A form of an answer.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Schemas">What a JSON document of it is, of several types the properties of all; none for text and bytes.</param>
internal sealed record ReplyForm(string MediaType, params IReadOnlyList<Type> Schemas);
