//! `cargo xtask bench`: measures the release build, the server pinned to one core and the load to another. Each section
//! can be run alone; what earlier runs found is kept, and the table in `docs/performance.md` is written from all of it.

mod http;
mod server;
mod table;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use serde_json::Value;

use self::{
    http::{body_size, get},
    server::Server,
    table::Results,
};
use crate::{
    env::Project,
    process::{on_path, output, run, say, stage},
    run::build,
    stamp::Stamp,
};

/// What can be measured alone, in the order in which all of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Section {
    /// Start to first page, bytes of a first visit, memory when idle.
    Start,
    /// Visitors' front page, list and post, against the floor of the machine.
    Anonymous,
    /// Pages for people who have signed in, and how long they take at half that load; memory under load.
    Signed,
    /// Publishing, against the rate of durable commits.
    Publish,
    /// The calendar's page and a private feed, over 5,000 gatherings.
    Calendar,
    /// Queries of lists over 1,000 and 100,000 posts.
    Lists,
}

/// Posts in the database that most sections measure.
const POSTS: u32 = 10_000;
/// Posts in the databases that lists are compared over.
const FEW_AND_MANY: [u32; 2] = [1_000, 100_000];
/// Gatherings in the database that the calendar is measured over.
const GATHERINGS: u32 = 5_000;
/// Starts, of which the median counts.
const STARTS: usize = 5;
/// People who read at the same time.
const READERS: u32 = 200;
/// People who write: so many that the limit on writing of each is not reached.
const WRITERS: u32 = 1000;

/// The tools and places of a run.
struct Bench<'a> {
    project: &'a Project,
    folder: PathBuf,
}

/// Measures one section, or all.
pub fn bench(project: &Project, only: Option<Section>) -> Result<()> {
    if thread::available_parallelism()?.get() < 2 || on_path(&["taskset"]).is_none() {
        bail!("measuring needs two cores and the program taskset (Debian: util-linux)");
    }
    stage("build", || {
        build(project, true)?;
        run(project.cargo().args(["build", "--release", "--quiet", "--package", "bench"]))?;
        run(project.cargo().args(["build", "--release", "--quiet", "--package", "floor"]))
    })?;
    let folder = project.scratch().join("bench");
    fs::create_dir_all(&folder)?;
    let bench = Bench { project, folder };
    bench.forget_old_content()?;
    let mut results = Results::read(&bench.folder)?;
    let all = Section::value_variants();
    for section in all.iter().filter(|section| only.is_none_or(|only| only == **section)) {
        let name = format!("{section:?}").to_lowercase();
        stage(&name, || bench.section(*section, &mut results))?;
        results.write(&bench.folder, &project.root.join("docs/performance.md"))?;
    }
    println!("{}", results.table());
    Ok(())
}

impl Bench<'_> {
    fn section(&self, section: Section, results: &mut Results) -> Result<()> {
        match section {
            Section::Start => self.start(results),
            Section::Anonymous => self.anonymous(results),
            Section::Signed => self.signed(results),
            Section::Publish => self.publish(results),
            Section::Calendar => self.calendar(results),
            Section::Lists => self.lists(results),
        }
    }

    fn start(&self, results: &mut Results) -> Result<()> {
        let database = self.database(POSTS)?;
        // The first start of all reads the program from the disk.
        drop(Server::start(self.project, &database)?);
        let mut starts = Vec::new();
        for _ in 0..STARTS {
            starts.push(Server::start(self.project, &database)?.first_page.as_secs_f64());
        }
        starts.sort_by(f64::total_cmp);
        results.set("start-seconds", starts.get(STARTS / 2).copied().unwrap_or_default());
        let server = Server::start(self.project, &database)?;
        results.set("first-visit-bytes", first_visit(&server.address)?);
        thread::sleep(Duration::from_secs(2));
        results.set("memory-idle-mb", server.memory("VmRSS")?);
        results.set("memory-idle-pss-mb", server.memory("Pss")?);
        Ok(())
    }

    fn anonymous(&self, results: &mut Results) -> Result<()> {
        let database = self.database(POSTS)?;
        let id = self.post(&database)?;
        let post = format!("/posts/{id}");
        let server = Server::start(self.project, &database)?;
        let pages = [("front", "/"), ("list", "/posts"), ("post", post.as_str())];
        let bodies = self.folder.join("bodies");
        fs::create_dir_all(&bodies)?;
        for (name, path) in pages {
            fs::write(bodies.join(name), get(&server.address, path, &["Accept-Encoding: br"])?.body)?;
            let found = self.load(&server.address, &[path], &[])?;
            results.set(&format!("anonymous-{name}"), rate(&found)?);
        }
        drop(server);
        let floor = Server::floor(self.project, &database, &bodies, &id)?;
        for (name, _) in pages {
            let found = self.load(&floor.address, &[&format!("/{name}")], &[])?;
            results.set(&format!("floor-{name}"), rate(&found)?);
        }
        Ok(())
    }

    fn signed(&self, results: &mut Results) -> Result<()> {
        let database = self.database(POSTS)?;
        let post = format!("/posts/{}", self.post(&database)?);
        let cookies = self.sessions(&database, READERS)?;
        let cookies = cookies.to_string_lossy();
        let server = Server::start(self.project, &database)?;
        let paths = ["/", "/posts", post.as_str(), "/posts?theme=coordinator"];
        // Once round, so that everybody has opened the post and no page notes it any more.
        self.load(&server.address, &paths, &["--cookies", &cookies, "--seconds", "4"])?;
        for (name, path) in [("home", "/"), ("list", "/posts"), ("post", post.as_str())] {
            let found = self.load(&server.address, &[path], &["--cookies", &cookies])?;
            results.set(&format!("signed-{name}"), rate(&found)?);
        }
        let found = self.load(&server.address, &paths, &["--cookies", &cookies])?;
        let most = rate(&found)?;
        results.set("signed-mixed", most);
        let half = format!("{:.1}", most / 2.0);
        let found = self.load(&server.address, &paths, &["--cookies", &cookies, "--rate", &half])?;
        results.set("signed-half-p99-ms", number(&found, "p99_ms")?);
        results.set("memory-load-mb", server.memory("VmHWM")?);
        results.set("memory-load-pss-mb", server.memory("Pss")?);
        Ok(())
    }

    fn publish(&self, results: &mut Results) -> Result<()> {
        let database = self.copy("publish.db")?;
        let cookies = self.sessions(&database, WRITERS)?;
        let form = self.folder.join("form");
        fs::write(&form, FORM)?;
        let commits = || rate(&self.tool(0, &["commits", &database.to_string_lossy(), "4"])?);
        // Before and after: what a disk can do changes from minute to minute.
        let before = commits()?;
        let server = Server::start(self.project, &database)?;
        let (cookies, form) = (cookies.to_string_lossy(), form.to_string_lossy());
        let arguments = ["--cookies", &*cookies, "--form", &*form, "--seconds", "6", "--connections", "8"];
        let most = rate(&self.load(&server.address, &["/posts/new"], &arguments)?)?;
        results.set("publish", most);
        let half = format!("{:.1}", most / 2.0);
        let at_half = [arguments.as_slice(), &["--rate", &half]].concat();
        let found = self.load(&server.address, &["/posts/new"], &at_half)?;
        results.set("publish-p99-ms", number(&found, "p99_ms")?);
        drop(server);
        results.set("commits", f64::midpoint(before, commits()?));
        remove(&database);
        Ok(())
    }

    fn calendar(&self, results: &mut Results) -> Result<()> {
        let database = self.copy("calendar.db")?;
        let seeded = self.tool(0, &["gatherings", &database.to_string_lossy(), &GATHERINGS.to_string()])?;
        let feed = seeded.get("feed").and_then(Value::as_str).context("there is no feed")?;
        let cookies = self.sessions(&database, READERS)?;
        let cookies = cookies.to_string_lossy();
        let server = Server::start(self.project, &database)?;
        let most = rate(&self.load(&server.address, &["/calendar"], &["--cookies", &cookies])?)?;
        results.set("calendar-page", most);
        let half = format!("{:.1}", most / 2.0);
        let found = self.load(&server.address, &["/calendar"], &["--cookies", &cookies, "--rate", &half])?;
        results.set("calendar-page-p99-ms", number(&found, "p99_ms")?);
        // A calendar program asks for its feed alone, and all of it.
        let found = self.load(&server.address, &[feed], &["--connections", "1"])?;
        results.set("calendar-feed-p99-ms", number(&found, "p99_ms")?);
        drop(server);
        remove(&database);
        Ok(())
    }

    fn lists(&self, results: &mut Results) -> Result<()> {
        let [few, many] = FEW_AND_MANY;
        let files =
            [self.database(few)?, self.database(many)?].map(|file| file.to_string_lossy().into_owned());
        let [few_file, many_file] = &files;
        let found = self.tool(0, &["lists", few_file, many_file])?;
        results.forget("lists-");
        for (name, figures) in found.as_object().context("no list was measured")? {
            results.set(&format!("lists-{few}-{name}"), number(figures, "few")?);
            results.set(&format!("lists-{many}-{name}"), number(figures, "many")?);
            results.set(&format!("lists-posts-{name}"), number(figures, "posts")?);
        }
        Ok(())
    }

    /// A seeded database, at rest where it is served; one that an earlier run left is used again.
    fn database(&self, posts: u32) -> Result<PathBuf> {
        let path = self.folder.join(format!("{posts}.db"));
        if !path.is_file() {
            say(format!("content: {posts} posts"));
            let begun = self.folder.join("begun.db");
            remove(&begun);
            self.tool(0, &["seed", &begun.to_string_lossy(), &posts.to_string()])?;
            fs::rename(&begun, &path)?;
        }
        // No server runs over the others.
        if posts == POSTS {
            run(Command::new(self.project.bench_program()).arg("rest").arg(&path))?;
        }
        Ok(path)
    }

    /// A copy of the seeded database, so that the other sections keep measuring the same content.
    fn copy(&self, name: &str) -> Result<PathBuf> {
        let database = self.folder.join(name);
        remove(&database);
        let content = self.database(POSTS)?;
        run(Command::new(self.project.bench_program()).arg("copy").arg(content).arg(&database))?;
        Ok(database)
    }

    /// Removes databases that other migrations or another seed made.
    fn forget_old_content(&self) -> Result<()> {
        let root = &self.project.root;
        let stamp = Stamp::new(&self.folder, "content")
            .folder(&root.join("migrations/src"))?
            .folder(&root.join("server/src/seed"))?
            .file(&root.join("bench/src/seed.rs"))?;
        if stamp.is_current() {
            return Ok(());
        }
        for posts in FEW_AND_MANY.into_iter().chain([POSTS]) {
            remove(&self.folder.join(format!("{posts}.db")));
        }
        stamp.save()
    }

    /// The post that is measured: public, with twelve comments.
    fn post(&self, database: &Path) -> Result<String> {
        output(Command::new(self.project.bench_program()).arg("post").arg(database))
    }

    /// A file with the cookies of people who have signed in.
    fn sessions(&self, database: &Path, people: u32) -> Result<PathBuf> {
        let mut command = Command::new(self.project.bench_program());
        let cookies = output(command.arg("sessions").arg(database).arg(people.to_string()))?;
        let path = self.folder.join("cookies");
        fs::write(&path, cookies)?;
        Ok(path)
    }

    /// Loads a server, from a core of its own.
    fn load(&self, address: &str, paths: &[&str], more: &[&str]) -> Result<Value> {
        let found = self.tool(1, &[&["load", address], paths, more].concat())?;
        let wrong = number(&found, "wrong")?;
        if wrong > 0.0 {
            bail!("{wrong} of {} answers to {paths:?} were wrong", number(&found, "requests")?);
        }
        Ok(found)
    }

    fn tool(&self, core: usize, words: &[&str]) -> Result<Value> {
        let mut command = Command::new("taskset");
        let printed =
            output(command.args(["-c", &core.to_string()]).arg(self.project.bench_program()).args(words))?;
        serde_json::from_str(printed.lines().last().unwrap_or_default()).context("the tool printed no JSON")
    }
}

/// An experience of the usual length, as the form sends it.
const FORM: &str = "kind=experience&human_checked=yes&draft=KEY&title=Felles+m%C3%B8te+hver+m%C3%A5ned&lang=nb&audience=members\
    &situation=Tjenestene+visste+lite+om+hverandre+og+familiene+m%C3%A5tte+fortelle+alt+p%C3%A5+nytt.\
    &what_we_did=Vi+m%C3%B8ttes+hver+m%C3%A5ned+med+en+fast+koordinator+og+en+felles+saksliste.\
    &outcome=F%C3%A6rre+avbrudd+og+kortere+ventetid.&themes=coordinator&services=school&step=3&action=publish";

fn rate(found: &Value) -> Result<f64> {
    number(found, "rate")
}

fn number(found: &Value, name: &str) -> Result<f64> {
    found.get(name).and_then(Value::as_f64).with_context(|| format!("{name} was not measured"))
}

/// Removes a database with its log.
fn remove(database: &Path) {
    for ending in ["db", "db-wal", "db-shm"] {
        let _ = fs::remove_file(database.with_extension(ending));
    }
}

/// The bytes of the front page and all that it loads, with their heads, as they go over the wire.
fn first_visit(address: &str) -> Result<f64> {
    let coded = ["Accept-Encoding: br, gzip"];
    let mut bytes = body_size(&get(address, "/", &coded)?);
    let mut found = assets(&get(address, "/", &[])?.text());
    let mut next = 0;
    while let Some(path) = found.get(next).cloned() {
        bytes += body_size(&get(address, &path, &coded)?);
        if path.ends_with(".css") {
            for more in assets(&get(address, &path, &[])?.text()) {
                if !found.contains(&more) {
                    found.push(more);
                }
            }
        }
        next += 1;
    }
    Ok(bytes)
}

/// The addresses of assets that a text names.
fn assets(text: &str) -> Vec<String> {
    let named = text.split(['"', '\'', '(', ')']).filter(|word| word.starts_with("/assets/"));
    let mut found: Vec<String> = named.map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}
