// The program tests its own walls before it serves anybody, and refuses to run without them: nobody's data is
// ever publicly available without a policy that says so (PF-6.5).

type Query = (text: string) => Promise<{ rows: Record<string, unknown>[] }>

/**
 * Faults of the walls, in words; an empty list means they stand. Asked on the connection that acts use.
 * A table holds a person when it refers to `people.person` or carries a comment that begins with "personal".
 */
export async function checkWalls(query: Query): Promise<string[]> {
  const faults: string[] = []
  const role = (
    await query(`select current_user as name, rolsuper, rolbypassrls,
      (select session_user) as session, pg_has_role(current_user, 'pg_write_all_data', 'member') as writes,
      pg_has_role(current_user, 'pg_read_all_data', 'member') as reads
      from pg_roles where rolname = current_user`)
  ).rows[0]!
  if (role.rolsuper) faults.push(`database role ${role.name} is a superuser and passes every policy by`)
  if (role.rolbypassrls) faults.push(`database role ${role.name} has BYPASSRLS`)
  if (role.writes || role.reads) faults.push(`database role ${role.name} may read or write all data`)
  if (role.session !== role.name)
    faults.push(`session user ${role.session} is not the acting role ${role.name}`)

  const owned = (
    await query(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where pg_has_role(current_user, c.relowner, 'usage') and c.relkind in ('r', 'p', 'v', 'm')
        and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_t%'`)
  ).rows
  for (const { name } of owned)
    faults.push(`table ${name} belongs to the acting role, which could lift its policies`)

  const open = (
    await query(`select n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
        exists (select 1 from pg_policy p where p.polrelid = c.oid) as policy
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and (obj_description(c.oid) like 'personal%'
          or c.oid = to_regclass('people.person')
          or exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
             and f.confrelid = to_regclass('people.person')))
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))`)
  ).rows
  for (const { name } of open) faults.push(`table ${name} holds a person but has no forced row-level policy`)

  const loose = (
    await query(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
        and not coalesce(c.reloptions::text like '%security_invoker=true%' or c.reloptions::text like '%security_invoker=on%', false)`)
  ).rows
  for (const { name } of loose)
    faults.push(`view ${name} is not security_invoker, so it would read past the policies`)
  return faults
}
