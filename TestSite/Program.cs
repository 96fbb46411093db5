using TestSite;

return await TestSiteProgram.RunAsync(args, Console.Out, Console.Error);
