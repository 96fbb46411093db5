using System.Globalization;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Texts;

/// <summary>What stopped a creation is kept as a fact and told in the language of whoever looks.</summary>
public sealed class CreationTextsTests
{
    [Theory]
    [InlineData("en", "Optimizely did not answer in time.", "Optimizely did not tell which page it made.", "The creation of this test was interrupted.")]
    [InlineData("da", "Optimizely svarede ikke i tide.", "Optimizely fortalte ikke, hvilken side det oprettede.", "Oprettelsen af testen blev afbrudt.")]
    public void Say_EachKind_IsInTheLanguageOfTheReader(string language, string failed, string notTold, string interrupted)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var record = new HeadlineExperiment { FailureStep = StepNames.Page };
        record.Note(notes => notes with { CreationFailure = OptimizelyFailure.Timeout });

        Assert.Equal(failed, Title(record));
        Assert.Equal(notTold, Title(new HeadlineExperiment { FailureStep = StepNames.Page }));
        Assert.Equal(interrupted, Title(new HeadlineExperiment()));
    }

    private static string Title(HeadlineExperiment record) => CreationTexts.Say(record, new OptimizelyFailureTexts()).Title;
}
