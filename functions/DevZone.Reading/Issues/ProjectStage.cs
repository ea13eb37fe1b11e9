namespace DevZone.Reading.Issues;

/// <summary>How far a project has come; later members are further.</summary>
public enum ProjectStage
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>拟建, 将开工, 储备, 方案获批, 加速布局.</summary>
    Planned,

    /// <summary>签约, 落地, 落户, 引进, 意向协议.</summary>
    Signed,

    /// <summary>开工, 奠基, 动土.</summary>
    Started,

    /// <summary>在建, 复工, 加紧建设, 主体封顶, 调试, 进展, 将投产.</summary>
    UnderConstruction,

    /// <summary>建成, 基本建成, 竣工, 试运行.</summary>
    Completed,

    /// <summary>建成投产, 运营, 开业.</summary>
    InProduction,
}
