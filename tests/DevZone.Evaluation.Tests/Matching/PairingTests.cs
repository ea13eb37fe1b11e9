using DevZone.Evaluation.Matching;

namespace DevZone.Evaluation.Tests.Matching;

public class PairingTests
{
    [Fact]
    public void Pair_TakesTheLikestFirst_WhenSeveralFit()
    {
        var pairing = Pairing.Pair(
            ["ab", "abc"],
            ["abc"],
            _ => false,
            (found, gold) =>
                found == gold ? 2
                : found.Contains(gold) ? 1
                : 0
        );

        Assert.Equal([("abc", "abc")], pairing.Pairs);
        Assert.Equal(["ab"], pairing.Missed);
    }

    [Fact]
    public void Pair_TakesWhatMustBeFoundFirst_WhenEquallyLike()
    {
        var pairing = Pairing.Pair(["optional", "required"], ["x"], gold => gold == "optional", (_, _) => 1);

        Assert.Equal([("required", "x")], pairing.Pairs);
        Assert.Empty(pairing.Missed);
    }

    [Fact]
    public void Pair_CountsNothing_WhenOnlyOptionalGoldIsLike()
    {
        var pairing = Pairing.Pair(["a"], ["a", "a", "b"], _ => true, (found, gold) => found == gold ? 1 : 0);

        Assert.Empty(pairing.Pairs);
        Assert.Empty(pairing.Missed);
        Assert.Equal(["b"], pairing.Extra);
    }
}
