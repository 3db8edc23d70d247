using System.Reflection;

namespace JobSite.Bench.Posting;

/// <summary>The site in a process of its own, which says how much of its heap is in use when it is asked.</summary>
static class HostedSite
{
    public const string Asked = "heap";

    public static void Run(string[] args)
    {
        new Thread(AnswerFor) { IsBackground = true }.Start();
        Assembly.Load("JobSite.Web").EntryPoint!.Invoke(null, [args]);
    }

    static void AnswerFor()
    {
        while (Console.ReadLine() is Asked)
        {
            for (var i = 0; i < 3; i++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            Console.WriteLine($"{Asked} {GC.GetTotalMemory(forceFullCollection: true)}");
        }
    }
}
